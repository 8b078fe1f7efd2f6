// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.secureScoreControlProfile`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile?view=graph-rest-beta>
    SecureScoreControlProfile "microsoft.graph.secureScoreControlProfile" "entity open" : super::Entity;
    /// `actionType`: String
    action_type "actionType": String,
    /// `actionUrl`: String
    action_url "actionUrl": String,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `complianceInformation`: Collection(complianceInformation)
    compliance_information "complianceInformation": Vec<super::ComplianceInformation>,
    /// `controlCategory`: String
    control_category "controlCategory": String,
    /// `controlStateUpdates`: Collection(secureScoreControlStateUpdate)
    control_state_updates "controlStateUpdates": Vec<super::SecureScoreControlStateUpdate>,
    /// `deprecated`: Boolean
    deprecated "deprecated": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `implementationCost`: String
    implementation_cost "implementationCost": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `maxScore`: Double
    max_score "maxScore": f64,
    /// `rank`: Int32
    rank "rank": i32,
    /// `remediation`: String
    remediation "remediation": String,
    /// `remediationImpact`: String
    remediation_impact "remediationImpact": String,
    /// `service`: String
    service "service": String,
    /// `threats`: Collection(String)
    threats "threats": Vec<String>,
    /// `tier`: String
    tier "tier": String,
    /// `title`: String
    title "title": String,
    /// `userImpact`: String
    user_impact "userImpact": String,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { SecureScoreControlProfile: super::Entity }
