// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectByTemplateAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    ProtectByTemplateAction "microsoft.graph.protectByTemplateAction" "complex" : super::InformationProtectionAction;
    /// `templateId`: String
    template_id "templateId": String,
}

mg::derived_from! { ProtectByTemplateAction: super::InformationProtectionAction }
