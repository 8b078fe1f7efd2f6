// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditActivityInitiator`, a complex type.
    AuditActivityInitiator "microsoft.graph.auditActivityInitiator" "complex";
    /// `app`: appIdentity
    app "app": mg::Boxed<super::AppIdentity>,
    /// `linkableIdentifiers`: linkableIdentifiers
    linkable_identifiers "linkableIdentifiers": mg::Boxed<super::LinkableIdentifiers>,
    /// `user`: auditUserIdentity
    user "user": mg::Boxed<super::AuditUserIdentity>,
}
