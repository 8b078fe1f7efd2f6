// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.isvCompanyInformation`, a complex type.
    IsvCompanyInformation "microsoft.graph.isvCompanyInformation" "complex";
}
