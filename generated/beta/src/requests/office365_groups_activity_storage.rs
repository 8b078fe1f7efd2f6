// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365GroupsActivityStorage`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityStorage(…)/{office365GroupsActivityStorage-id}`.
pub type Office365GroupsActivityStorageResource = mg::One<
    models::Office365GroupsActivityStorage,
>;

/// A collection of `microsoft.graph.office365GroupsActivityStorage`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityStorage(…)`.
pub type Office365GroupsActivityStorageCollection = mg::Many<
    models::Office365GroupsActivityStorage,
    Office365GroupsActivityStorageResource,
>;
