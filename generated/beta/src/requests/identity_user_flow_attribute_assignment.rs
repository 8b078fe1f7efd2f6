// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityUserFlowAttributeAssignment`, by its URL.
    ///
    /// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/userAttributeAssignments/{identityUserFlowAttributeAssignment-id}`.
    IdentityUserFlowAttributeAssignmentResource(mg::One<models::IdentityUserFlowAttributeAssignment>)
}

impl IdentityUserFlowAttributeAssignmentResource {
    /// `…/userAttribute`: `identityUserFlowAttribute`
    #[inline]
    pub fn user_attribute(
        &self,
    ) -> requests::identity_user_flow_attribute::IdentityUserFlowAttributeResource {
        mg::to(self, "userAttribute")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.identityUserFlowAttributeAssignment`, by its URL.
    ///
    /// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/userAttributeAssignments`.
    IdentityUserFlowAttributeAssignmentCollection(mg::Many<models::IdentityUserFlowAttributeAssignment, IdentityUserFlowAttributeAssignmentResource>)
}

impl IdentityUserFlowAttributeAssignmentCollection {
    /// `GET …/getOrder`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All | **IdentityUserFlow.Read.All**, IdentityUserFlow.ReadWrite.All |
    #[inline]
    pub fn get_order(&self) -> mg::Request<models::AssignmentOrder> {
        mg::Path::function(self, "getOrder")
    }

    /// `POST …/setOrder`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityUserFlow.ReadWrite.All** | **IdentityUserFlow.ReadWrite.All** |
    #[inline]
    pub fn set_order(&self, parameters: SetOrder) -> mg::Request<()> {
        mg::Path::action_with(self, "setOrder", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.setOrder`.
    SetOrder "microsoft.graph.setOrder" "parameters";
    /// `newAssignmentOrder`: assignmentOrder
    new_assignment_order "newAssignmentOrder": mg::Boxed<models::AssignmentOrder>,
}
