// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectByTemplateAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct ProtectByTemplateAction {
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectByTemplateAction: "microsoft.graph.protectByTemplateAction", complex, base super::InformationProtectionAction;
    template_id: "templateId",
}

mg::derived_from! { ProtectByTemplateAction: super::InformationProtectionAction }
