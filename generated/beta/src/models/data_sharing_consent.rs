// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataSharingConsent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-datasharingconsent?view=graph-rest-beta>
    DataSharingConsent "microsoft.graph.dataSharingConsent" "entity" : super::Entity;
    /// `grantDateTime`: DateTimeOffset, not null
    grant_date_time "grantDateTime" "r": mg::DateTimeOffset,
    /// `granted`: Boolean, not null
    granted "granted" "r": bool,
    /// `grantedByUpn`: String
    granted_by_upn "grantedByUpn": String,
    /// `grantedByUserId`: String
    granted_by_user_id "grantedByUserId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `serviceDisplayName`: String
    service_display_name "serviceDisplayName": String,
    /// `termsUrl`: String
    terms_url "termsUrl": String,
}

mg::derived_from! { DataSharingConsent: super::Entity }
