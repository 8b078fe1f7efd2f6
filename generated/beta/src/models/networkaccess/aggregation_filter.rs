// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.aggregationFilter`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AggregationFilter {
    /// `transactions` (0)
    Transactions,
    /// `users` (1)
    Users,
    /// `devices` (2)
    Devices,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `bytesSent` (4)
    BytesSent,
    /// `bytesReceived` (5)
    BytesReceived,
    /// `totalBytes` (6)
    TotalBytes,
    /// `connections` (7)
    Connections,
}

mg::enumeration! {
    AggregationFilter: "microsoft.graph.networkaccess.aggregationFilter";
    Transactions: "transactions" = 0,
    Users: "users" = 1,
    Devices: "devices" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    BytesSent: "bytesSent" = 4,
    BytesReceived: "bytesReceived" = 5,
    TotalBytes: "totalBytes" = 6,
    Connections: "connections" = 7,
}
