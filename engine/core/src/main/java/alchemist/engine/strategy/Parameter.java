package alchemist.engine.strategy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a component of a parameter record: feeds form, validation, sweep grid and saving. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** The name beside the field; the component's name when empty. */
    String label() default "";

    /** Smallest allowed value of a number. */
    double min() default -1e12;

    /** Largest allowed value of a number. */
    double max() default 1e12;

    /** Step of the spinner and of a sweep. */
    double step() default 1;

    /** For example {@code bars} or {@code %}. */
    String unit() default "";

    /** One sentence for the tooltip. */
    String help() default "";
}
