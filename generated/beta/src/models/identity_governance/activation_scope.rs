// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.activationScope`, an abstract complex type.
    ActivationScope "microsoft.graph.identityGovernance.activationScope" "complex abstract" => ActivationScopeKind;
}

/// The types derived from `microsoft.graph.identityGovernance.activationScope`.
#[non_exhaustive]
pub enum ActivationScopeKind {
    ActivateGroupScope(Box<super::ActivateGroupScope>),
    ActivateProcessingResultScope(Box<super::ActivateProcessingResultScope>),
    ActivateRunScope(Box<super::ActivateRunScope>),
    ActivateUserScope(Box<super::ActivateUserScope>),
    /// None of these, or a type that this version does not know.
    Other(Box<ActivationScope>),
}

mg::family! {
    ActivationScope => ActivationScopeKind;
    ActivateGroupScope(super::ActivateGroupScope),
    ActivateProcessingResultScope(super::ActivateProcessingResultScope),
    ActivateRunScope(super::ActivateRunScope),
    ActivateUserScope(super::ActivateUserScope),
}
