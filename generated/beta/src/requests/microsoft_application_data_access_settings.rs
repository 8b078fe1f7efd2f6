// @generated
use crate::{mg, models};

/// Requests on one
/// [`MicrosoftApplicationDataAccessSettings`](models::MicrosoftApplicationDataAccessSettings):
/// `get`, `update`, `delete`.
///
/// For example `graph.organization().id(id).settings().microsoft_application_data_access()`.
pub type MicrosoftApplicationDataAccessSettingsResource = mg::One<
    models::MicrosoftApplicationDataAccessSettings,
>;
