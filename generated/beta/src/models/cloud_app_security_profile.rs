// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudAppSecurityProfile`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudappsecurityprofile?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    CloudAppSecurityProfile "microsoft.graph.cloudAppSecurityProfile" "entity open" : super::Entity;
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `azureTenantId`: String
    azure_tenant_id "azureTenantId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deploymentPackageUrl`: String
    deployment_package_url "deploymentPackageUrl": String,
    /// `destinationServiceName`: String
    destination_service_name "destinationServiceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isSigned`: Boolean
    is_signed "isSigned": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `manifest`: String
    manifest "manifest": String,
    /// `name`: String
    name "name": String,
    /// `permissionsRequired`: applicationPermissionsRequired
    permissions_required "permissionsRequired": mg::Open<super::ApplicationPermissionsRequired>,
    /// `platform`: String
    platform "platform": String,
    /// `policyName`: String
    policy_name "policyName": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `type`: String
    type_ "type": String,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { CloudAppSecurityProfile: super::Entity }
