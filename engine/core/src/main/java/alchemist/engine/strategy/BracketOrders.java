package alchemist.engine.strategy;

import alchemist.engine.order.Order;

/** The three orders of a bracket. */
public record BracketOrders(Order entry, Order stopLoss, Order takeProfit) {}
