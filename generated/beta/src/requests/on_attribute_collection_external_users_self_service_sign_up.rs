// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp`, by its URL.
    OnAttributeCollectionExternalUsersSelfServiceSignUpResource(mg::One<models::OnAttributeCollectionExternalUsersSelfServiceSignUp>)
}

impl OnAttributeCollectionExternalUsersSelfServiceSignUpResource {
    /// `…/attributes`: many `identityUserFlowAttribute`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EventListener.Read.All**, EventListener.ReadWrite.All | **EventListener.Read.All**, EventListener.ReadWrite.All |
    /// | `POST …/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    /// | `DELETE …/{id}/$ref` | **EventListener.ReadWrite.All** | **EventListener.ReadWrite.All** |
    #[inline]
    pub fn attributes(
        &self,
    ) -> requests::identity_user_flow_attribute::IdentityUserFlowAttributeCollection {
        mg::to(self, "attributes")
    }
}
