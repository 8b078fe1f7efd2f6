// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appManagementPolicyActorExemptions`, a complex type.
    AppManagementPolicyActorExemptions "microsoft.graph.appManagementPolicyActorExemptions" "complex";
    /// `customSecurityAttributes`: Collection(customSecurityAttributeExemption)
    custom_security_attributes "customSecurityAttributes": Vec<super::CustomSecurityAttributeExemption>,
}
