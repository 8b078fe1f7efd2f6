// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.caseManagement.comment`, by its URL.
pub type CommentResource = mg::One<models::security::case_management::Comment>;

/// A collection of `microsoft.graph.security.caseManagement.comment`, by its URL.
pub type CommentCollection = mg::Many<
    models::security::case_management::Comment,
    CommentResource,
>;
