// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsUpdates.qualityUpdatePolicy`, by its URL.
pub type QualityUpdatePolicyResource = mg::One<
    models::windows_updates::QualityUpdatePolicy,
    requests::windows_updates::policy::PolicyResource,
>;

/// A collection of `microsoft.graph.windowsUpdates.qualityUpdatePolicy`, by its URL.
pub type QualityUpdatePolicyCollection = mg::Many<
    models::windows_updates::QualityUpdatePolicy,
    QualityUpdatePolicyResource,
>;
