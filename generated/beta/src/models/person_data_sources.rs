// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personDataSources`, a complex type.
    PersonDataSources "microsoft.graph.personDataSources" "complex";
    /// `type`: Collection(String)
    type_ "type": Vec<String>,
}
