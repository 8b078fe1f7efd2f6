// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.resourceAccessEvent`, a complex type.
    ResourceAccessEvent "microsoft.graph.security.resourceAccessEvent" "complex";
    /// `accessDateTime`: DateTimeOffset
    access_date_time "accessDateTime": mg::DateTimeOffset,
    /// `accountId`: String
    account_id "accountId": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `resourceIdentifier`: String
    resource_identifier "resourceIdentifier": String,
}
