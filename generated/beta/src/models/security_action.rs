// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.securityAction`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securityaction?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    SecurityAction "microsoft.graph.securityAction" "entity open" : super::Entity;
    /// `actionReason`: String
    action_reason "actionReason": String,
    /// `appId`: String
    app_id "appId": String,
    /// `azureTenantId`: String
    azure_tenant_id "azureTenantId": String,
    /// `clientContext`: String
    client_context "clientContext": String,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `errorInfo`: resultInfo
    error_info "errorInfo": mg::Boxed<super::ResultInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `parameters`: Collection(keyValuePair)
    parameters "parameters": Vec<super::KeyValuePair>,
    /// `states`: Collection(securityActionState)
    states "states": Vec<super::SecurityActionState>,
    /// `status`: operationStatus
    status "status": mg::Open<super::OperationStatus>,
    /// `user`: String
    user "user": String,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { SecurityAction: super::Entity }
