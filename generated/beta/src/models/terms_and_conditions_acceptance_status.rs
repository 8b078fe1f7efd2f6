// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termsAndConditionsAcceptanceStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TermsAndConditionsAcceptanceStatusCollection`], for example
/// `graph.device_management().terms_and_conditions().id(id).acceptance_statuses()`.
///
/// [`TermsAndConditionsAcceptanceStatusCollection`]: crate::requests::terms_and_conditions_acceptance_status::TermsAndConditionsAcceptanceStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/termsandconditionsacceptancestatus?view=graph-rest-beta
pub struct TermsAndConditionsAcceptanceStatus {
    /// `acceptedDateTime`. Never null.
    pub accepted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `acceptedVersion`. Never null.
    pub accepted_version: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TermsAndConditionsAcceptanceStatus: "microsoft.graph.termsAndConditionsAcceptanceStatus", entity, base super::Entity;
    accepted_date_time: "acceptedDateTime" required,
    accepted_version: "acceptedVersion" required,
    id: "id" key required,
    user_display_name: "userDisplayName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { TermsAndConditionsAcceptanceStatus: super::Entity }

impl TermsAndConditionsAcceptanceStatus {
    /// `termsAndConditions`: [`TermsAndConditions`](super::TermsAndConditions).
    pub const TERMS_AND_CONDITIONS: mg::Nav<
        TermsAndConditionsAcceptanceStatus,
        super::TermsAndConditions,
    > = mg::Nav::new("termsAndConditions");
}
