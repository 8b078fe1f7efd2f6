// @generated
use crate::{mg, models};

/// One `microsoft.graph.engagementAsyncOperation`, by its URL.
///
/// For example `/employeeExperience/engagementAsyncOperations/{engagementAsyncOperation-id}`.
pub type EngagementAsyncOperationResource = mg::One<models::EngagementAsyncOperation>;

/// A collection of `microsoft.graph.engagementAsyncOperation`, by its URL.
///
/// For example `/employeeExperience/engagementAsyncOperations`.
pub type EngagementAsyncOperationCollection = mg::Many<
    models::EngagementAsyncOperation,
    EngagementAsyncOperationResource,
>;
