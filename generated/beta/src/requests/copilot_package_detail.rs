// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotPackageDetail`](models::CopilotPackageDetail): `get`, `update`,
/// `delete`.
///
/// For example `graph.copilot().admin().catalog().packages().id(id)`.
pub type CopilotPackageDetailResource = mg::One<
    models::CopilotPackageDetail,
    requests::copilot_package::CopilotPackageResource,
>;

/// Requests on a collection of [`CopilotPackageDetail`](models::CopilotPackageDetail): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.copilot().admin().catalog().packages()`.
pub type CopilotPackageDetailCollection = mg::Many<
    models::CopilotPackageDetail,
    CopilotPackageDetailResource,
>;
