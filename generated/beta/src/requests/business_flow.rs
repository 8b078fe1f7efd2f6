// @generated
use crate::{mg, models};

/// Requests on one [`BusinessFlow`](models::BusinessFlow): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.approval_workflow_providers().id(id).business_flows().id(id)`.
#[derive(Clone, Debug)]
pub struct BusinessFlowResource(mg::One<models::BusinessFlow>);

mg::builder! { BusinessFlowResource: mg::One<models::BusinessFlow> }

impl BusinessFlowResource {
    /// `POST …/recordDecisions`.
    ///
    /// Returns no body.
    #[inline]
    pub fn record_decisions(&self, parameters: RecordDecisions) -> mg::Request<()> {
        self.raw().action_with("recordDecisions", &parameters)
    }
}

/// Requests on a collection of [`BusinessFlow`](models::BusinessFlow): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.approval_workflow_providers().id(id).business_flows()`.
pub type BusinessFlowCollection = mg::Many<models::BusinessFlow, BusinessFlowResource>;

/// Parameters of [`BusinessFlowResource::record_decisions`].
pub struct RecordDecisions {
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `reviewResult`.
    pub review_result: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecordDecisions: "microsoft.graph.recordDecisions", parameters;
    justification: "justification",
    review_result: "reviewResult",
}
