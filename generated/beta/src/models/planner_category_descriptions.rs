// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerCategoryDescriptions`.
pub struct PlannerCategoryDescriptions {
    /// `category1`.
    pub category1: mg::Field<String>,
    /// `category10`.
    pub category10: mg::Field<String>,
    /// `category11`.
    pub category11: mg::Field<String>,
    /// `category12`.
    pub category12: mg::Field<String>,
    /// `category13`.
    pub category13: mg::Field<String>,
    /// `category14`.
    pub category14: mg::Field<String>,
    /// `category15`.
    pub category15: mg::Field<String>,
    /// `category16`.
    pub category16: mg::Field<String>,
    /// `category17`.
    pub category17: mg::Field<String>,
    /// `category18`.
    pub category18: mg::Field<String>,
    /// `category19`.
    pub category19: mg::Field<String>,
    /// `category2`.
    pub category2: mg::Field<String>,
    /// `category20`.
    pub category20: mg::Field<String>,
    /// `category21`.
    pub category21: mg::Field<String>,
    /// `category22`.
    pub category22: mg::Field<String>,
    /// `category23`.
    pub category23: mg::Field<String>,
    /// `category24`.
    pub category24: mg::Field<String>,
    /// `category25`.
    pub category25: mg::Field<String>,
    /// `category3`.
    pub category3: mg::Field<String>,
    /// `category4`.
    pub category4: mg::Field<String>,
    /// `category5`.
    pub category5: mg::Field<String>,
    /// `category6`.
    pub category6: mg::Field<String>,
    /// `category7`.
    pub category7: mg::Field<String>,
    /// `category8`.
    pub category8: mg::Field<String>,
    /// `category9`.
    pub category9: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerCategoryDescriptions: "microsoft.graph.plannerCategoryDescriptions", complex;
    category1: "category1",
    category10: "category10",
    category11: "category11",
    category12: "category12",
    category13: "category13",
    category14: "category14",
    category15: "category15",
    category16: "category16",
    category17: "category17",
    category18: "category18",
    category19: "category19",
    category2: "category2",
    category20: "category20",
    category21: "category21",
    category22: "category22",
    category23: "category23",
    category24: "category24",
    category25: "category25",
    category3: "category3",
    category4: "category4",
    category5: "category5",
    category6: "category6",
    category7: "category7",
    category8: "category8",
    category9: "category9",
}
