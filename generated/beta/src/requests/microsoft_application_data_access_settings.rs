// @generated
use crate::{mg, models};

/// One `microsoft.graph.microsoftApplicationDataAccessSettings`, by its URL.
///
/// For example `/organization/{organization-id}/settings/microsoftApplicationDataAccess`.
pub type MicrosoftApplicationDataAccessSettingsResource = mg::One<
    models::MicrosoftApplicationDataAccessSettings,
>;
