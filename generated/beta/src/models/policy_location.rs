// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.policyLocation`.
pub struct PolicyLocation {
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyLocation: "microsoft.graph.policyLocation", complex abstract, family PolicyLocationKind;
    value: "value" required,
}

/// The types derived from [`PolicyLocation`].
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
