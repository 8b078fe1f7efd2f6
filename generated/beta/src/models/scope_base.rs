// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.scopeBase`.
pub struct ScopeBase {
    /// `identity`.
    pub identity: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScopeBase: "microsoft.graph.scopeBase", complex abstract, family ScopeBaseKind;
    identity: "identity",
}

/// The types derived from [`ScopeBase`].
#[non_exhaustive]
pub enum ScopeBaseKind {
    GroupScope(Box<super::GroupScope>),
    TenantScope(Box<super::TenantScope>),
    UserScope(Box<super::UserScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<ScopeBase>),
}

mg::family! {
    ScopeBase => ScopeBaseKind;
    GroupScope(super::GroupScope),
    TenantScope(super::TenantScope),
    UserScope(super::UserScope),
}
