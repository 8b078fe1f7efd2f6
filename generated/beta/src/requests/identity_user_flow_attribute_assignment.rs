// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`IdentityUserFlowAttributeAssignment`](models::IdentityUserFlowAttributeAssignment): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity().b2c_user_flows().id(id).user_attribute_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityUserFlowAttributeAssignmentResource(
    mg::One<models::IdentityUserFlowAttributeAssignment>,
);

mg::builder! { IdentityUserFlowAttributeAssignmentResource: mg::One<models::IdentityUserFlowAttributeAssignment> }

impl IdentityUserFlowAttributeAssignmentResource {
    /// `…/userAttribute`: [`IdentityUserFlowAttribute`](models::IdentityUserFlowAttribute).
    #[inline]
    pub fn user_attribute(
        &self,
    ) -> requests::identity_user_flow_attribute::IdentityUserFlowAttributeResource {
        mg::navigate(self, "userAttribute")
    }
}

/// Requests on a collection of
/// [`IdentityUserFlowAttributeAssignment`](models::IdentityUserFlowAttributeAssignment): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().b2c_user_flows().id(id).user_attribute_assignments()`.
#[derive(Clone, Debug)]
pub struct IdentityUserFlowAttributeAssignmentCollection(
    mg::Many<
        models::IdentityUserFlowAttributeAssignment,
        IdentityUserFlowAttributeAssignmentResource,
    >,
);

mg::builder! { IdentityUserFlowAttributeAssignmentCollection: mg::Many<models::IdentityUserFlowAttributeAssignment, IdentityUserFlowAttributeAssignmentResource> }

impl IdentityUserFlowAttributeAssignmentCollection {
    /// `GET …/getOrder`.
    ///
    /// Returns [`AssignmentOrder`](models::AssignmentOrder).
    ///
    /// Least privileged permission: `IdentityUserFlow.Read.All` (delegated, application).
    #[inline]
    pub fn get_order(&self) -> mg::Request<models::AssignmentOrder> {
        self.raw().function("getOrder")
    }

    /// `POST …/setOrder`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityUserFlow.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn set_order(&self, parameters: SetOrder) -> mg::Request<()> {
        self.raw().action_with("setOrder", &parameters)
    }
}

/// Parameters of [`IdentityUserFlowAttributeAssignmentCollection::set_order`].
pub struct SetOrder {
    /// `newAssignmentOrder`.
    pub new_assignment_order: mg::Field<mg::Boxed<models::AssignmentOrder>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetOrder: "microsoft.graph.setOrder", parameters;
    new_assignment_order: "newAssignmentOrder",
}
