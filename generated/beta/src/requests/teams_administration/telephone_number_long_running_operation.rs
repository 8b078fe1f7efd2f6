// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`, by its URL.
///
/// For example `/admin/teams/telephoneNumberManagement/operations/{telephoneNumberLongRunningOperation-id}`.
pub type TelephoneNumberLongRunningOperationResource = mg::One<
    models::teams_administration::TelephoneNumberLongRunningOperation,
>;

/// A collection of `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`, by its URL.
///
/// For example `/admin/teams/telephoneNumberManagement/operations`.
pub type TelephoneNumberLongRunningOperationCollection = mg::Many<
    models::teams_administration::TelephoneNumberLongRunningOperation,
    TelephoneNumberLongRunningOperationResource,
>;
