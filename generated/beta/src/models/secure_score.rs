// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.secureScore`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/securescore?view=graph-rest-beta>
    SecureScore "microsoft.graph.secureScore" "entity open" : super::Entity;
    /// `activeUserCount`: Int32
    active_user_count "activeUserCount": i32,
    /// `averageComparativeScores`: Collection(averageComparativeScore)
    average_comparative_scores "averageComparativeScores": Vec<super::AverageComparativeScore>,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `controlScores`: Collection(controlScore)
    control_scores "controlScores": Vec<super::ControlScore>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `currentScore`: Double
    current_score "currentScore": f64,
    /// `enabledServices`: Collection(String)
    enabled_services "enabledServices": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `licensedUserCount`: Int32
    licensed_user_count "licensedUserCount": i32,
    /// `maxScore`: Double
    max_score "maxScore": f64,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { SecureScore: super::Entity }
