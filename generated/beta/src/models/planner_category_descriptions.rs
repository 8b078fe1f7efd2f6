// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerCategoryDescriptions`, a complex type.
    PlannerCategoryDescriptions "microsoft.graph.plannerCategoryDescriptions" "complex";
    /// `category1`: String
    category1 "category1": String,
    /// `category10`: String
    category10 "category10": String,
    /// `category11`: String
    category11 "category11": String,
    /// `category12`: String
    category12 "category12": String,
    /// `category13`: String
    category13 "category13": String,
    /// `category14`: String
    category14 "category14": String,
    /// `category15`: String
    category15 "category15": String,
    /// `category16`: String
    category16 "category16": String,
    /// `category17`: String
    category17 "category17": String,
    /// `category18`: String
    category18 "category18": String,
    /// `category19`: String
    category19 "category19": String,
    /// `category2`: String
    category2 "category2": String,
    /// `category20`: String
    category20 "category20": String,
    /// `category21`: String
    category21 "category21": String,
    /// `category22`: String
    category22 "category22": String,
    /// `category23`: String
    category23 "category23": String,
    /// `category24`: String
    category24 "category24": String,
    /// `category25`: String
    category25 "category25": String,
    /// `category3`: String
    category3 "category3": String,
    /// `category4`: String
    category4 "category4": String,
    /// `category5`: String
    category5 "category5": String,
    /// `category6`: String
    category6 "category6": String,
    /// `category7`: String
    category7 "category7": String,
    /// `category8`: String
    category8 "category8": String,
    /// `category9`: String
    category9 "category9": String,
}
