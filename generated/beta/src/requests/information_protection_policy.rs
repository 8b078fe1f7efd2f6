// @generated
use crate::{mg, models, requests};

/// Requests on one [`InformationProtectionPolicy`](models::InformationProtectionPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.information_protection().policy()`.
#[derive(Clone, Debug)]
pub struct InformationProtectionPolicyResource(
    mg::One<models::InformationProtectionPolicy>,
);

mg::builder! { InformationProtectionPolicyResource: mg::One<models::InformationProtectionPolicy> }

impl InformationProtectionPolicyResource {
    /// `…/labels`: many [`InformationProtectionLabel`](models::InformationProtectionLabel).
    ///
    /// Least privileged permission to read: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[inline]
    pub fn labels(
        &self,
    ) -> requests::information_protection_label::InformationProtectionLabelCollection {
        mg::navigate(self, "labels")
    }
}
