// @generated
use crate::{mg, models};

/// One `microsoft.graph.exchangeSettings`, by its URL.
///
/// For example `/me/settings/exchange`.
pub type ExchangeSettingsResource = mg::One<models::ExchangeSettings>;
