// @generated
use crate::{mg, models};

/// One `microsoft.graph.audioRoutingGroup`, by its URL.
///
/// For example `/app/calls/{call-id}/audioRoutingGroups/{audioRoutingGroup-id}`.
pub type AudioRoutingGroupResource = mg::One<models::AudioRoutingGroup>;

/// A collection of `microsoft.graph.audioRoutingGroup`, by its URL.
///
/// For example `/app/calls/{call-id}/audioRoutingGroups`.
pub type AudioRoutingGroupCollection = mg::Many<
    models::AudioRoutingGroup,
    AudioRoutingGroupResource,
>;
