-- What the trades in a bar tell, where the lake knows it.

ALTER TABLE ohlcv_bar
    ADD COLUMN trades     bigint,
    ADD COLUMN vwap       double precision,
    ADD COLUMN buy_volume double precision;
COMMENT ON COLUMN ohlcv_bar.buy_volume IS 'units that buyers took from waiting sellers';
