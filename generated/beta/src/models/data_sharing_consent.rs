// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dataSharingConsent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DataSharingConsentCollection`], for example
/// `graph.device_management().data_sharing_consents()`.
///
/// Operations: `consent_to_data_sharing`.
///
/// [`DataSharingConsentCollection`]: crate::requests::data_sharing_consent::DataSharingConsentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-datasharingconsent?view=graph-rest-beta
pub struct DataSharingConsent {
    /// `grantDateTime`. Never null.
    pub grant_date_time: mg::Field<mg::DateTimeOffset>,
    /// `granted`. Never null.
    pub granted: mg::Field<bool>,
    /// `grantedByUpn`.
    pub granted_by_upn: mg::Field<String>,
    /// `grantedByUserId`.
    pub granted_by_user_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `serviceDisplayName`.
    pub service_display_name: mg::Field<String>,
    /// `termsUrl`.
    pub terms_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataSharingConsent: "microsoft.graph.dataSharingConsent", entity, base super::Entity;
    grant_date_time: "grantDateTime" required,
    granted: "granted" required,
    granted_by_upn: "grantedByUpn",
    granted_by_user_id: "grantedByUserId",
    id: "id" key required,
    service_display_name: "serviceDisplayName",
    terms_url: "termsUrl",
}

mg::derived_from! { DataSharingConsent: super::Entity }
