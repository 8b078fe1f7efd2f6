// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingQueryResults`, a complex type.
    HuntingQueryResults "microsoft.graph.security.huntingQueryResults" "complex";
    /// `results`: Collection(microsoft.graph.security.huntingRowResult)
    results "results": Vec<super::HuntingRowResult>,
    /// `schema`: Collection(microsoft.graph.security.singlePropertySchema)
    schema "schema": Vec<super::SinglePropertySchema>,
}
