// @generated
use crate::mg;

/// Complex type `microsoft.graph.auditActivityInitiator`.
pub struct AuditActivityInitiator {
    /// `app`.
    pub app: mg::Field<mg::Boxed<super::AppIdentity>>,
    /// `linkableIdentifiers`.
    pub linkable_identifiers: mg::Field<mg::Boxed<super::LinkableIdentifiers>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::AuditUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditActivityInitiator: "microsoft.graph.auditActivityInitiator", complex;
    app: "app",
    linkable_identifiers: "linkableIdentifiers",
    user: "user",
}
