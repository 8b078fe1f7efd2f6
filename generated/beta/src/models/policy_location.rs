// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyLocation`, an abstract complex type.
    PolicyLocation "microsoft.graph.policyLocation" "complex abstract" => PolicyLocationKind;
    /// `value`: String, not null
    value "value" "r": String,
}

/// The types derived from `microsoft.graph.policyLocation`.
#[non_exhaustive]
pub enum PolicyLocationKind {
    PolicyLocationApplication(Box<super::PolicyLocationApplication>),
    PolicyLocationDomain(Box<super::PolicyLocationDomain>),
    PolicyLocationTool(Box<super::PolicyLocationTool>),
    PolicyLocationUrl(Box<super::PolicyLocationUrl>),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicyLocation>),
}

mg::family! {
    PolicyLocation => PolicyLocationKind;
    PolicyLocationApplication(super::PolicyLocationApplication),
    PolicyLocationDomain(super::PolicyLocationDomain),
    PolicyLocationTool(super::PolicyLocationTool),
    PolicyLocationUrl(super::PolicyLocationUrl),
}
