// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.workspaceIndicatorRelation`, by its URL.
pub type WorkspaceIndicatorRelationResource = mg::One<
    models::security::case_management::WorkspaceIndicatorRelation,
>;

/// A collection of `microsoft.graph.security.caseManagement.workspaceIndicatorRelation`, by its URL.
pub type WorkspaceIndicatorRelationCollection = mg::Many<
    models::security::case_management::WorkspaceIndicatorRelation,
    WorkspaceIndicatorRelationResource,
>;
