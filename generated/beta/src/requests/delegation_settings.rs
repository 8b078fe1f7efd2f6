// @generated
use crate::{mg, models};

/// One `microsoft.graph.delegationSettings`, by its URL.
///
/// For example `/me/communications/callSettings/delegates/{delegationSettings-id}`.
pub type DelegationSettingsResource = mg::One<models::DelegationSettings>;

/// A collection of `microsoft.graph.delegationSettings`, by its URL.
///
/// For example `/me/communications/callSettings/delegates`.
pub type DelegationSettingsCollection = mg::Many<
    models::DelegationSettings,
    DelegationSettingsResource,
>;
