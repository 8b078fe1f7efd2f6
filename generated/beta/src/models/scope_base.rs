// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scopeBase`, an abstract complex type.
    ScopeBase "microsoft.graph.scopeBase" "complex abstract" => ScopeBaseKind;
    /// `identity`: String
    identity "identity": String,
}

/// The types derived from `microsoft.graph.scopeBase`.
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
