-- Three tables named as those of trading-data, with the keys and the time zone those lacked.

CREATE TABLE data_source (
    id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE
);
COMMENT ON COLUMN data_source.name IS 'binance, csv, yahoo; several, separated by commas, where a file was merged from several';

CREATE TABLE product (
    id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL UNIQUE,
    asset_class text NOT NULL,
    currency    text NOT NULL,
    time_zone   text NOT NULL
);
COMMENT ON COLUMN product.name IS 'SYMBOL.VENUE';
COMMENT ON COLUMN product.time_zone IS 'the zone in which its trading days begin';

CREATE TABLE ohlcv_bar (
    product_id     integer NOT NULL REFERENCES product,
    data_source_id integer NOT NULL REFERENCES data_source,
    bar_type       text NOT NULL,
    ts             timestamptz NOT NULL,
    open           double precision NOT NULL,
    high           double precision NOT NULL,
    low            double precision NOT NULL,
    close          double precision NOT NULL,
    volume         double precision NOT NULL,
    PRIMARY KEY (product_id, data_source_id, bar_type, ts)
);
COMMENT ON COLUMN ohlcv_bar.bar_type IS 'min_bar, hour_bar and day_bar for 1m, 1h and 1d; else the period, such as 15m';
COMMENT ON COLUMN ohlcv_bar.ts IS 'the start of the bar';
