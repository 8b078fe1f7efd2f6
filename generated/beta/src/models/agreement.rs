// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.agreement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/agreement?view=graph-rest-beta>
    Agreement "microsoft.graph.agreement" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isPerDeviceAcceptanceRequired`: Boolean
    is_per_device_acceptance_required "isPerDeviceAcceptanceRequired": bool,
    /// `isViewingBeforeAcceptanceRequired`: Boolean
    is_viewing_before_acceptance_required "isViewingBeforeAcceptanceRequired": bool,
    /// `termsExpiration`: termsExpiration
    terms_expiration "termsExpiration": mg::Boxed<super::TermsExpiration>,
    /// `userReacceptRequiredFrequency`: Duration
    user_reaccept_required_frequency "userReacceptRequiredFrequency": mg::Duration,
}

mg::derived_from! { Agreement: super::Entity }

impl Agreement {
    /// `acceptances`: many `agreementAcceptance`, contained
    pub const ACCEPTANCES: mg::Nav<Agreement, Vec<super::AgreementAcceptance>> = mg::Nav::new(
        "acceptances",
    );
    /// `file`: `agreementFile`, contained
    pub const FILE: mg::Nav<Agreement, super::AgreementFile> = mg::Nav::new("file");
    /// `files`: many `agreementFileLocalization`, contained
    pub const FILES: mg::Nav<Agreement, Vec<super::AgreementFileLocalization>> = mg::Nav::new(
        "files",
    );
}
