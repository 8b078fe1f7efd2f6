// @generated
use crate::{mg, models};

/// One `microsoft.graph.industryData.roleGroup`, by its URL.
///
/// For example `/external/industryData/roleGroups/{roleGroup-id}`.
pub type RoleGroupResource = mg::One<models::industry_data::RoleGroup>;

/// A collection of `microsoft.graph.industryData.roleGroup`, by its URL.
///
/// For example `/external/industryData/roleGroups`.
pub type RoleGroupCollection = mg::Many<
    models::industry_data::RoleGroup,
    RoleGroupResource,
>;
