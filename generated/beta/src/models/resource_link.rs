// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourceLink`.
pub struct ResourceLink {
    /// `linkType`. Never null.
    pub link_type: mg::Field<mg::Open<super::ResourceLinkType>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceLink: "microsoft.graph.resourceLink", complex;
    link_type: "linkType" required,
    name: "name",
    value: "value",
}
