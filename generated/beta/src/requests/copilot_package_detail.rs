// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.copilotPackageDetail`, by its URL.
///
/// For example `/copilot/admin/catalog/packages/{copilotPackageDetail-id}`.
pub type CopilotPackageDetailResource = mg::One<
    models::CopilotPackageDetail,
    requests::copilot_package::CopilotPackageResource,
>;

/// A collection of `microsoft.graph.copilotPackageDetail`, by its URL.
///
/// For example `/copilot/admin/catalog/packages`.
pub type CopilotPackageDetailCollection = mg::Many<
    models::CopilotPackageDetail,
    CopilotPackageDetailResource,
>;
