// @generated
use crate::{mg, models};

/// Requests on one [`TelephoneNumberLongRunningOperation`]: `get`, `update`, `delete`.
///
/// For example `graph.admin().teams().telephone_number_management().operations().id(id)`.
///
/// [`TelephoneNumberLongRunningOperation`]: models::teams_administration::TelephoneNumberLongRunningOperation
pub type TelephoneNumberLongRunningOperationResource = mg::One<
    models::teams_administration::TelephoneNumberLongRunningOperation,
>;

/// Requests on a collection of [`TelephoneNumberLongRunningOperation`]: `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.admin().teams().telephone_number_management().operations()`.
///
/// [`TelephoneNumberLongRunningOperation`]: models::teams_administration::TelephoneNumberLongRunningOperation
pub type TelephoneNumberLongRunningOperationCollection = mg::Many<
    models::teams_administration::TelephoneNumberLongRunningOperation,
    TelephoneNumberLongRunningOperationResource,
>;
