// @generated
use crate::{mg, models};

/// One `microsoft.graph.onPremisesConditionalAccessSettings`, by its URL.
///
/// For example `/deviceManagement/conditionalAccessSettings`.
pub type OnPremisesConditionalAccessSettingsResource = mg::One<
    models::OnPremisesConditionalAccessSettings,
>;
