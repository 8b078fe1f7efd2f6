// @generated
use crate::{mg, models};

/// One `microsoft.graph.securityBaselineCategoryStateSummary`, by its URL.
pub type SecurityBaselineCategoryStateSummaryResource = mg::One<
    models::SecurityBaselineCategoryStateSummary,
>;

/// A collection of `microsoft.graph.securityBaselineCategoryStateSummary`, by its URL.
pub type SecurityBaselineCategoryStateSummaryCollection = mg::Many<
    models::SecurityBaselineCategoryStateSummary,
    SecurityBaselineCategoryStateSummaryResource,
>;
