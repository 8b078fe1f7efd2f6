//! Compares structs and enums.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::Impact;
use crate::ir::QualifiedName;
use crate::lower::{EnumModel, StructModel};

use super::{Cause, Effects, plain};

/// Compares the models of both crates.
pub(super) fn compare(effects: &mut Effects<'_>) {
    let (old, new) = (effects.old.rust, effects.new.rust);
    let are: BTreeMap<&str, &StructModel> = new.structs.iter().map(|model| (plain(&model.wire), model)).collect();
    let enums: BTreeMap<&str, &EnumModel> = new.enums.iter().map(|model| (plain(&model.wire), model)).collect();
    let mut known = BTreeSet::new();
    for was in &old.structs {
        let wire = plain(&was.wire);
        let now = effects.now(wire).to_owned();
        known.insert(now.clone());
        match are.get(now.as_str()) {
            Some(is) if is.path == was.path => effects.structure(wire, was, is),
            Some(is) => effects.moved(&now, &was.path, &is.path),
            None => effects.gone(&now, &was.path, enums.contains_key(now.as_str())),
        }
    }
    for was in &old.enums {
        let wire = plain(&was.wire);
        let now = effects.now(wire).to_owned();
        known.insert(now.clone());
        match enums.get(now.as_str()) {
            Some(is) if is.path == was.path => effects.enumeration(&now, was, is),
            Some(is) => effects.moved(&now, &was.path, &is.path),
            None => effects.gone(&now, &was.path, are.contains_key(now.as_str())),
        }
    }
    let paths = new.structs.iter().map(|model| (plain(&model.wire), &model.path));
    let paths = paths.chain(new.enums.iter().map(|model| (plain(&model.wire), &model.path)));
    for (wire, path) in paths.filter(|(wire, _)| !known.contains(*wire)) {
        effects.note(vec![Cause::Whole(wire.to_owned())], path, "new", Impact::Additive);
    }
}

impl Effects<'_> {
    fn moved(&mut self, wire: &str, old: &str, new: &str) {
        let what = format!("now `{}`", new.trim_start_matches("crate::"));
        self.note(vec![Cause::Whole(wire.to_owned())], old, what, Impact::Breaking);
    }

    fn gone(&mut self, wire: &str, path: &str, otherwise: bool) {
        let what = if otherwise { "struct or enum, the other one now" } else { "gone" };
        self.note(vec![Cause::Whole(wire.to_owned())], path, what, Impact::Breaking);
    }

    fn structure(&mut self, old_wire: &str, old: &StructModel, new: &StructModel) {
        let new_wire = plain(&new.wire).to_owned();
        let (before, now) = (self.old, self.new);
        self.fields((old, new), &old.path, |effects, is_new, name| {
            if is_new { effects.property(now, &new_wire, name) } else { effects.property(before, old_wire, name) }
        });
        for was in &old.navigation {
            let item = format!("{}::{}", old.path, was.ident);
            let is = new.navigation.iter().find(|is| is.ident == was.ident);
            if is.is_some_and(|is| is.rust_type == was.rust_type) {
                continue;
            }
            let what = is.map_or_else(|| "gone".to_owned(), |is| format!("`{}` → `{}`", was.rust_type, is.rust_type));
            let causes = self.property(before, old_wire, plain(&was.wire));
            self.note(causes, &item, what, Impact::Breaking);
        }
        self.bases(old_wire, &new_wire, &old.path);
        self.family(old_wire, old, new);
    }

    /// Compares base types. Values convert into their bases, and code generic over a base accepts them.
    fn bases(&mut self, old_wire: &str, new_wire: &str, path: &str) {
        let (Some(old_name), Some(new_name)) = (QualifiedName::parse(old_wire), QualifiedName::parse(new_wire)) else {
            return;
        };
        let now: Vec<&str> = self.new.model.nearest_bases(&new_name).map(|(name, _)| name.as_str()).collect();
        let before = self.old.model.nearest_bases(&old_name);
        let lost: Vec<String> = before.skip(1).map(|(name, _)| self.now(name.as_str()).to_owned()).collect();
        for base in lost.into_iter().filter(|base| !now.contains(&base.as_str())) {
            let what = format!("no longer derives from `{base}`");
            let mut causes = vec![Cause::Whole(new_wire.to_owned()), Cause::Whole(base)];
            // A base may have changed its own base.
            causes.extend(now.iter().map(|name| Cause::Whole((*name).to_owned())));
            self.note(causes, path, what, Impact::Breaking);
        }
    }

    fn family(&mut self, wire: &str, old: &StructModel, new: &StructModel) {
        let Some(was) = &old.family else { return };
        let module = old.path.rsplit_once("::").map_or("", |(module, _)| module);
        let path = format!("{module}::{}", was.ident);
        // The wire name of the type that a variant holds, found by its path in the crate.
        let of_variant = |rust_type: &str| {
            let path = rust_type.replacen("super::", &format!("{module}::"), 1);
            self.old.rust.structs.iter().find(|model| model.path == *path).map(|model| plain(&model.wire).to_owned())
        };
        let own = Cause::Whole(self.now(wire).to_owned());
        let Some(is) = new.family.as_ref().filter(|is| is.ident == was.ident) else {
            let what = match &new.family {
                Some(is) => format!("now `{}`", is.ident),
                None => "gone, and `derived()` with it".to_owned(),
            };
            let derived = was.variants.iter().filter_map(|variant| of_variant(&variant.rust_type)).map(Cause::Whole);
            let causes = derived.chain([own]).collect();
            self.note(causes, &path, what, Impact::Breaking);
            return;
        };
        let mut lost = Vec::new();
        for variant in &was.variants {
            match is.variants.iter().find(|is| is.ident == variant.ident) {
                Some(is) if is.rust_type == variant.rust_type => {}
                _ => {
                    let derived = of_variant(&variant.rust_type).map(|wire| Cause::Whole(self.now(&wire).to_owned()));
                    lost.push((derived.into_iter().chain([own.clone()]).collect(), variant.ident.clone()));
                }
            }
        }
        for (causes, ident) in lost {
            self.note(causes, &format!("{path}::{ident}"), "gone", Impact::Breaking);
        }
    }

    fn enumeration(&mut self, wire: &str, old: &EnumModel, new: &EnumModel) {
        let cause = |member: &str| vec![Cause::Part(wire.to_owned(), plain(member).to_owned())];
        for was in old.members.iter().filter(|was| new.members.iter().all(|is| is.ident != was.ident)) {
            let now = new.members.iter().find(|is| is.wire == was.wire);
            let what = now.map_or_else(|| "gone".to_owned(), |now| format!("now `{}`", now.ident));
            self.note(cause(&was.wire), &format!("{}::{}", old.path, was.ident), what, Impact::Breaking);
        }
        for is in new.members.iter().filter(|is| old.members.iter().all(|was| was.ident != is.ident)) {
            self.note(cause(&is.wire), &format!("{}::{}", new.path, is.ident), "new", Impact::Additive);
        }
        if old.is_flags && !new.is_flags {
            self.note(vec![Cause::Whole(wire.to_owned())], &old.path, "no longer has `|`", Impact::Breaking);
        }
    }
}
