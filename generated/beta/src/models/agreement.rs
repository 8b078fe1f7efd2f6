// @generated
use crate::mg;

/// Entity type [`microsoft.graph.agreement`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AgreementCollection`](crate::requests::agreement::AgreementCollection), for example
/// `graph.agreements()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/agreement?view=graph-rest-beta
pub struct Agreement {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isPerDeviceAcceptanceRequired`.
    pub is_per_device_acceptance_required: mg::Field<bool>,
    /// `isViewingBeforeAcceptanceRequired`.
    pub is_viewing_before_acceptance_required: mg::Field<bool>,
    /// `termsExpiration`.
    pub terms_expiration: mg::Field<mg::Boxed<super::TermsExpiration>>,
    /// `userReacceptRequiredFrequency`.
    pub user_reaccept_required_frequency: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Agreement: "microsoft.graph.agreement", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    is_per_device_acceptance_required: "isPerDeviceAcceptanceRequired",
    is_viewing_before_acceptance_required: "isViewingBeforeAcceptanceRequired",
    terms_expiration: "termsExpiration",
    user_reaccept_required_frequency: "userReacceptRequiredFrequency",
}

mg::derived_from! { Agreement: super::Entity }

impl Agreement {
    /// `acceptances`: many [`AgreementAcceptance`](super::AgreementAcceptance).
    pub const ACCEPTANCES: mg::Nav<Agreement, Vec<super::AgreementAcceptance>> = mg::Nav::new(
        "acceptances",
    );
    /// `file`: [`AgreementFile`](super::AgreementFile).
    pub const FILE: mg::Nav<Agreement, super::AgreementFile> = mg::Nav::new("file");
    /// `files`: many [`AgreementFileLocalization`](super::AgreementFileLocalization).
    pub const FILES: mg::Nav<Agreement, Vec<super::AgreementFileLocalization>> = mg::Nav::new(
        "files",
    );
}
