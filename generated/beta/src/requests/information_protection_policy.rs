// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.informationProtectionPolicy`, by its URL.
    ///
    /// For example `/informationProtection/policy`.
    InformationProtectionPolicyResource(mg::One<models::InformationProtectionPolicy>)
}

impl InformationProtectionPolicyResource {
    /// `…/labels`: many `informationProtectionLabel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    /// | `GET …/{id}` | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[inline]
    pub fn labels(
        &self,
    ) -> requests::information_protection_label::InformationProtectionLabelCollection {
        mg::to(self, "labels")
    }
}
