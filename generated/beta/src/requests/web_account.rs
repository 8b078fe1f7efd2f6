// @generated
use crate::{mg, models};

/// One `microsoft.graph.webAccount`, by its URL.
///
/// For example `/me/profile/webAccounts/{webAccount-id}`.
pub type WebAccountResource = mg::One<models::WebAccount>;

/// A collection of `microsoft.graph.webAccount`, by its URL.
///
/// For example `/me/profile/webAccounts`.
pub type WebAccountCollection = mg::Many<models::WebAccount, WebAccountResource>;
